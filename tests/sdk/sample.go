// What a user of the Go client writes.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"comptoir/carting"
)

func main() {
	configuration := carting.NewConfiguration()
	configuration.Servers[0].URL = os.Args[1]
	carts := carting.NewAPIClient(configuration).CartsAPI
	made, _, err := carts.CreateCart(context.Background()).Execute()
	if err != nil {
		panic(err)
	}
	fmt.Println(made.Cart.CartId, made.GetCartToken())
	_, answer, err := carts.GetCart(context.Background(), made.Cart.CartId).Execute()
	var refused *carting.GenericOpenAPIError
	if errors.As(err, &refused) {
		fmt.Println(answer.StatusCode, refused.Model().(carting.Problem).Code)
	}
}
