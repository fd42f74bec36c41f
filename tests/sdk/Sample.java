import comptoir.carting.ApiClient;
import comptoir.carting.ApiException;
import comptoir.carting.api.CartsApi;
import comptoir.carting.model.NewCart;
import comptoir.carting.model.Problem;

/** What a user of the Java client writes. */
public class Sample {
  public static void main(String[] arguments) throws Exception {
    ApiClient client = new ApiClient();
    client.updateBaseUri(arguments[0]);
    CartsApi carts = new CartsApi(client);
    NewCart made = carts.createCart();
    System.out.println(made.getCart().getCartId() + " " + made.getCartToken());
    try {
      carts.getCart(made.getCart().getCartId(), null);
    } catch (ApiException refused) {
      Problem problem = client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
      System.out.println(refused.getCode() + " " + problem.getCode());
    }
  }
}
